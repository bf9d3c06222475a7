/** A page of the plan. */
export type Route =
  | { readonly page: 'today' | 'why' | 'you' }
  /** The day shown alone where there is little room; null where the address names none. */
  | { readonly page: 'week'; readonly date: string | null };

export const TABS = ['today', 'week', 'why', 'you'] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Returns the page that the part of an address after `#` names; what names none is today. */
export function routeOf(hash: string): Route {
  const [kind = '', date = ''] = hash.replace(/^#?\/?/, '').split('/');
  switch (kind) {
    case 'week':
      return { page: 'week', date: DAY.test(date) ? date : null };
    case 'why':
    case 'you':
      return { page: kind };
    default:
      return { page: 'today' };
  }
}

/** Addresses within the plan. */
export const to = {
  page: (page: Route['page']): string => `#/${page}`,
  day: (date: string): string => `#/week/${date}`,
} as const;
