/** How far, in pixels, a pointer goes before it drags. */
const SLACK = 6;
/** How near to the edge of the window, in pixels, a drag scrolls the page, and how far in a step. */
const EDGE = 48;
const SCROLL = 12;

/** Where a dragged card hangs: the column under the pointer and how far below its upper end, in pixels. */
export interface Hanging {
  readonly date: string;
  readonly below: number;
}

/** What is done with a drag on its way. */
export interface Dragging {
  begin(uid: string): void;
  over(uid: string, at: Hanging | null): void;
  drop(uid: string): void;
  cancel(uid: string): void;
}

/**
 * Follows a pointer that was put on a card until it is lifted. A finger drags by the grip alone, for it scrolls elsewhere;
 * Escape lets go without a drop.
 */
export function follow(event: PointerEvent, uid: string, doing: Dragging): void {
  const card = event.currentTarget as HTMLElement;
  const byGrip = (event.target as Element).closest('.grip') !== null;
  if (event.button !== 0 || !event.isPrimary || (event.pointerType !== 'mouse' && !byGrip)) {
    return;
  }
  const grabbed = event.clientY - card.getBoundingClientRect().top;
  const end = new AbortController();
  const { signal } = end;
  let begun = false;
  const finish = (how: 'drop' | 'cancel'): void => {
    end.abort();
    if (begun) {
      addEventListener('click', stopClick, { capture: true, once: true });
      setTimeout(() => removeEventListener('click', stopClick, { capture: true }), 0);
      doing[how](uid);
    }
  };
  addEventListener(
    'pointermove',
    (move) => {
      if (move.pointerId !== event.pointerId) {
        return;
      }
      if (!begun && Math.hypot(move.clientX - event.clientX, move.clientY - event.clientY) > SLACK) {
        begun = true;
        doing.begin(uid);
      }
      if (begun) {
        move.preventDefault();
        doing.over(uid, hangingAt(move.clientX, move.clientY - grabbed));
        scrollAt(move.clientY);
      }
    },
    { signal },
  );
  addEventListener('pointerup', ({ pointerId }) => pointerId === event.pointerId && finish('drop'), { signal });
  addEventListener('pointercancel', ({ pointerId }) => pointerId === event.pointerId && finish('cancel'), { signal });
  addEventListener('blur', () => finish('cancel'), { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && finish('cancel'), { signal });
}

/** The press that ended a drag opens nothing. */
function stopClick(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function hangingAt(x: number, top: number): Hanging | null {
  for (const column of document.querySelectorAll<HTMLElement>('.column[data-date]')) {
    const { left, right, top: begin, bottom } = column.getBoundingClientRect();
    if (x >= left && x < right && top > begin - EDGE && top < bottom) {
      return { date: column.dataset['date'] ?? '', below: Math.max(0, top - begin) };
    }
  }
  return null;
}

function scrollAt(y: number): void {
  if (y < EDGE) {
    scrollBy(0, -SCROLL);
  } else if (y > innerHeight - EDGE) {
    scrollBy(0, SCROLL);
  }
}
