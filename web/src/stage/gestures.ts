/** What fingers, pen and mouse do on a picture. Positions are those of the window. */
export interface Hand {
  /** A finger, pen or button went down; returns whether a stroke starts here. */
  start(x: number, y: number, event: PointerEvent): boolean;
  /** The stroke goes on through these positions. */
  move(way: readonly { readonly x: number; readonly y: number }[]): void;
  /** The stroke is finished. */
  end(event: PointerEvent): void;
  /** The stroke is given up. */
  cancel(): void;
  /** A mouse or pen hovers, or nothing does any more. */
  hover(at: { readonly x: number; readonly y: number } | null): void;
  /** The picture is moved and enlarged about a position; `alone` where one finger does it. */
  drag(dx: number, dy: number, factor: number, x: number, y: number, alone: boolean): void;
}

interface Held {
  x: number;
  y: number;
}

/** Turns pointer events of an element into strokes (one pointer on the figure) and drags (beside it, or two fingers). */
export class Gestures {
  readonly #element: HTMLElement;
  readonly #hand: Hand;
  readonly #held = new Map<number, Held>();
  #doing: 'nothing' | 'stroke' | 'drag' = 'nothing';

  constructor(element: HTMLElement, hand: Hand) {
    this.#element = element;
    this.#hand = hand;
    element.addEventListener('pointerdown', (event) => this.#down(event));
    element.addEventListener('pointermove', (event) => this.#move(event));
    element.addEventListener('pointerup', (event) => this.#up(event));
    element.addEventListener('pointercancel', (event) => this.#lost(event));
    element.addEventListener('pointerleave', () => this.#hand.hover(null));
    element.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    element.addEventListener('contextmenu', (event) => event.preventDefault());
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0 || this.#held.size === 2) {
      return;
    }
    this.#element.setPointerCapture(event.pointerId);
    this.#held.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#held.size === 2) {
      if (this.#doing === 'stroke') {
        this.#hand.cancel();
      }
      this.#doing = 'drag';
    } else {
      this.#doing = this.#hand.start(event.clientX, event.clientY, event) ? 'stroke' : 'drag';
    }
  }

  #move(event: PointerEvent): void {
    const held = this.#held.get(event.pointerId);
    if (held === undefined) {
      if (event.pointerType !== 'touch') {
        this.#hand.hover({ x: event.clientX, y: event.clientY });
      }
      return;
    }
    if (this.#doing === 'stroke') {
      const all = event.getCoalescedEvents();
      this.#hand.move((all.length === 0 ? [event] : all).map(({ clientX, clientY }) => ({ x: clientX, y: clientY })));
    } else {
      this.#drag(event, held);
    }
    held.x = event.clientX;
    held.y = event.clientY;
  }

  /** One finger moves; with two, the middle between them moves and their distance enlarges. */
  #drag(event: PointerEvent, held: Held): void {
    const other = [...this.#held.values()].find((one) => one !== held);
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
    if (other === undefined) {
      this.#hand.drag(dx, dy, 1, event.clientX, event.clientY, event.pointerType === 'touch');
      return;
    }
    const before = Math.hypot(held.x - other.x, held.y - other.y);
    const after = Math.hypot(event.clientX - other.x, event.clientY - other.y);
    this.#hand.drag(dx / 2, dy / 2, before === 0 ? 1 : after / before, (event.clientX + other.x) / 2, (event.clientY + other.y) / 2, false);
  }

  #up(event: PointerEvent): void {
    if (this.#held.delete(event.pointerId) && this.#doing === 'stroke') {
      this.#hand.end(event);
    }
    this.#rest();
  }

  #lost(event: PointerEvent): void {
    if (this.#held.delete(event.pointerId) && this.#doing === 'stroke') {
      this.#hand.cancel();
    }
    this.#rest();
  }

  #rest(): void {
    this.#doing = this.#held.size === 0 ? 'nothing' : 'drag';
  }

  /** A pinch on a touchpad arrives as a wheel with the control key; the wheel alone scrolls the page. */
  #wheel(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.#hand.drag(0, 0, Math.exp(-event.deltaY / 200), event.clientX, event.clientY, false);
    }
  }
}
