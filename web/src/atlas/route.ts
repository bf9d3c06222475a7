/** A page of the atlas. */
export type Route =
  | { readonly page: 'list'; readonly typed: string; readonly region: string | null }
  | { readonly page: 'muscle'; readonly id: string; readonly point: string | null }
  | { readonly page: 'zone'; readonly id: string }
  | { readonly page: 'mimic'; readonly id: string }
  | { readonly page: 'lost' };

const text = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** Returns the page that the part of an address after `#` names. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [kind = '', coded = '', ...rest] = path.split('/');
  const id = text(coded);
  if (kind === '' || (kind === 'region' && id)) {
    return { page: 'list', typed: new URLSearchParams(query).get('find') ?? '', region: kind === '' ? null : id };
  }
  return id === null || id === '' || rest.some(Boolean) ? { page: 'lost' } : ofOne(kind, id);
}

function ofOne(kind: string, id: string): Route {
  switch (kind) {
    case 'muscle':
      return { page: 'muscle', id, point: null };
    case 'point':
      return { page: 'muscle', id: muscleOf(id), point: id };
    case 'zone':
    case 'mimic':
      return { page: kind, id };
    default:
      return { page: 'lost' };
  }
}

/** Returns the id of the muscle that a point lies in. */
export const muscleOf = (point: string): string => point.replace(/\.[^.]*$/, '');

const hash = (kind: string, id: string): string => `#/${kind}/${encodeURIComponent(id)}`;

/** Addresses within the atlas. */
export const to = {
  list: (typed = ''): string => (typed === '' ? '#/' : `#/?${new URLSearchParams({ find: typed }).toString()}`),
  region: (name: string): string => hash('region', name),
  muscle: (id: string): string => hash('muscle', id),
  point: (id: string): string => hash('point', id),
  zone: (id: string): string => hash('zone', id),
  mimic: (id: string): string => hash('mimic', id),
} as const;

/** Returns whether two addresses lead to the same page, wherever on it. */
export function samePage(a: Route, b: Route): boolean {
  return a.page === b.page && ('id' in a ? a.id : '') === ('id' in b ? b.id : '');
}
