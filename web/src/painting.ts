import { forgetFigure, loadDrawings } from './figure/load';
import { troubleOf } from './figure/problem';
import { compareDrawings, openDrawing, saveDrawing } from './files';
import { loadGround } from './ground';
import { en } from './messages/en';
import type { Atlas } from './model/atlas';
import { paint, type Complaint } from './model/complaint';
import * as drawing from './model/drawing';
import { coverageOf, Measure, type Ground, type Painted } from './model/painted';
import { rememberFigure } from './model/remember';
import { answerWithout, type Without } from './model/without';
import { figureOf, type FigureActs, type Look, type Page } from './page';
import { Keys } from './stage/keys';
import { sceneOf, shownCandidate } from './stage/scene-of';
import { Stage } from './stage/stage';
import { viewsShown, viewToShow } from './stage/views';

/** What painting asks of the page. */
export interface PaintingHost {
  page(): Page;
  change(part: Partial<Page>): void;
  /** Takes over what was told and asks anew, at once. */
  told(complaint: Complaint): void;
  wantMuscle(id: string): void;
}

/** The figure's part of the page: loads it, keeps its views, and turns what is done at it into the complaint. */
export class Painting {
  readonly acts: FigureActs;
  readonly #host: PaintingHost;
  readonly #stage: Stage;
  #measure = new Measure(null);
  /** What one paints on, perhaps still on its way. */
  #coming: Promise<Ground> | null = null;
  /** When the stroke under way to its ranking ended, by the clock of the page. */
  #ended: number | null = null;

  constructor(host: PaintingHost) {
    this.#host = host;
    this.#stage = new Stage({
      stroke: (op, event) => {
        this.#ended = event.timeStamp;
        this.#sketch(drawing.draw(this.#complaint.sketch, op));
        this.#say(en.figure.stroke(this.#names()));
        return drawing.currentPatch(this.#complaint.sketch);
      },
      toggle: (zone) => this.#toggle(zone),
      reached: (zone) => this.#reached(zone),
      failed: (cause) => this.#failed(cause),
      turnedTo: (view) => this.#look.view !== view && this.#change({ view }),
    });
    this.acts = this.#acts();
  }

  /** Returns what a drawing covers. */
  covered(sketch: drawing.Sketch): Painted {
    return this.#measure.of(sketch.drawing);
  }

  /** Brings the views of the figure up to date with the page. */
  show(): void {
    const { figure } = this.#look;
    if (figure.state === 'there') {
      this.#stage.show(sceneOf(this.#host.page(), figure.ground));
    }
  }

  /** The ranking of the newest question is on the page: notes how long it took since the stroke ended. */
  ranked(): void {
    if (this.#ended !== null) {
      performance.measure('unknot:stroke-to-ranking', { start: this.#ended, end: performance.now() });
      this.#ended = null;
    }
  }

  /** The newest question has no ranking. */
  unranked(): void {
    this.#ended = null;
  }

  /** Loads the figure; words and ticks work meanwhile, and without it. */
  async load(): Promise<void> {
    this.#change({ figure: { state: 'loading', figure: null } });
    this.#coming = loadGround(this.#look.kind, (figure) => {
      const { figures } = figure.manifest;
      const kind = figures.includes(this.#look.kind) ? this.#look.kind : (figures[0] ?? 'neutral');
      this.#change({ figure: { state: 'loading', figure }, kind });
      return viewsShown(figure, this.#look.view, this.#look.room === 'wide');
    });
    try {
      const ground = await this.#coming;
      this.#measure = new Measure(ground);
      this.#host.change({ painted: this.covered(this.#complaint.sketch) });
      this.#change({ figure: { state: 'there', ground } });
    } catch (cause) {
      this.#failed(cause);
    }
  }

  /** Loads muscles and points, which are drawn only once there is an answer. */
  wantDrawings(): void {
    const { figure, kind } = this.#look;
    if (figure.state === 'there') {
      loadDrawings(kind).then(
        (drawings) => this.#look.kind === kind && this.#look.drawings !== drawings && this.#change({ drawings }),
        () => undefined,
      );
    }
  }

  get #look(): Look {
    return this.#host.page().look;
  }

  get #complaint(): Complaint {
    return this.#host.page().complaint;
  }

  #change(part: Partial<Look>): void {
    this.#host.change({ look: { ...this.#look, ...part } });
  }

  #sketch(sketch: drawing.Sketch): void {
    this.#host.told({ ...this.#complaint, sketch });
  }

  #say(says: string): void {
    this.#change({ says });
  }

  #failed(cause: unknown): void {
    this.#change({ figure: { state: 'failed', trouble: troubleOf(cause) } });
  }

  #ground(): Ground | null {
    const { figure } = this.#look;
    return figure.state === 'there' ? figure.ground : null;
  }

  #atlas(): Atlas | null {
    const { atlas } = this.#host.page();
    return atlas.state === 'there' ? atlas.value : null;
  }

  #name(zone: string): string {
    return this.#atlas()?.name(zone) ?? zone.replaceAll('_', ' ');
  }

  #names(): string[] {
    return this.#host.page().painted.places.map(({ id, side }) => en.sided(this.#name(id), side));
  }

  /** A zone counts as painted from the keyboard's view when most of it is. */
  #toggle(number: number): void {
    const zone = this.#ground()?.figure.zone(number);
    if (zone === undefined) {
      return;
    }
    const page = this.#host.page();
    const place = { id: zone.zone, side: zone.side };
    const on = coverageOf(page.painted, zone.zone, zone.side) < 0.5;
    this.#host.told(paint(page.complaint, page.painted, place, on));
    this.#say((on ? en.figure.nowPainted : en.figure.nowFree)(this.#name(zone.zone), zone.side));
  }

  #reached(number: number): void {
    const zone = this.#ground()?.figure.zone(number);
    if (zone !== undefined) {
      this.#say(en.figure.place(this.#name(zone.zone), zone.side, coverageOf(this.#host.page().painted, zone.zone, zone.side)));
    }
  }

  #step(next: drawing.Sketch, words: string): void {
    if (next !== this.#complaint.sketch) {
      this.#sketch(next);
      this.#say(words);
    }
  }

  #strength(intensity: number | null): void {
    this.#sketch(drawing.describe(this.#complaint.sketch, { intensity }));
    this.#say(en.figure.nowStrength(intensity));
  }

  #acts(): FigureActs {
    const keys = new Keys({
      undo: () => this.acts.undo(),
      redo: () => this.acts.redo(),
      stronger: (by) => {
        const now = (drawing.currentPatch(this.#complaint.sketch)?.intensity ?? 0) + by;
        this.#strength(now < 1 ? null : Math.min(10, now));
      },
    });
    return {
      kind: (kind) => {
        rememberFigure(kind);
        this.#change({ kind, drawings: null });
        this.wantDrawings();
      },
      turnTo: (view) => this.#change({ view }),
      tool: (tool) => this.#change({ tool: { ...this.#look.tool, ...tool } }),
      zoom: (factor) => this.#stage.zoom(factor),
      undo: () => this.#step(drawing.undo(this.#complaint.sketch), en.figure.undone),
      redo: () => this.#step(drawing.redo(this.#complaint.sketch), en.figure.redone),
      clear: () => this.#step(drawing.clearAll(this.#complaint.sketch), en.figure.cleared),
      mirror: () => this.#step(drawing.mirrorCurrent(this.#complaint.sketch), en.figure.mirrored),
      describe: (said) => this.#sketch(drawing.describe(this.#complaint.sketch, said)),
      addSpot: () => this.#sketch(drawing.addPatch(this.#complaint.sketch)),
      chooseSpot: (id) => this.#host.change({ complaint: { ...this.#complaint, sketch: drawing.choose(this.#complaint.sketch, id) } }),
      removeSpot: (id) => this.#sketch(drawing.removePatch(this.#complaint.sketch, id)),
      glance: (passing) => this.#glance(passing),
      show: (key) => this.#show(key),
      without: (id) => void this.#without(id),
      save: () => this.#change({ notice: saveDrawing(this.#complaint.sketch.drawing, this.#look.kind) }),
      open: (file) => void this.#open(file),
      compare: (file) => void this.#compare(file),
      again: () => {
        forgetFigure();
        void this.load();
      },
      key: (event) => keys.press(event),
      pane: (view) => this.#pane(view),
    };
  }

  #pane(viewId: string): HTMLElement | null {
    const view = figureOf(this.#look.figure)?.view(viewId);
    return view === undefined || this.#coming === null ? null : this.#stage.pane(view, this.#look.kind, this.#coming);
  }

  #glance(passing: string | null): void {
    if (passing !== this.#look.passing) {
      this.#change({ passing });
      this.#wantShown();
    }
  }

  #show(key: string): void {
    const chosen = this.#look.chosen === key ? null : key;
    this.#change({ chosen, passing: null });
    this.#wantShown();
    if (chosen !== null) {
      void this.#turnTo(chosen);
    }
  }

  /** Turns to a view that shows the chosen candidate, once the drawings are there. */
  async #turnTo(chosen: string): Promise<void> {
    const drawings = await loadDrawings(this.#look.kind).catch(() => null);
    const shown = shownCandidate(this.#host.page());
    const ground = this.#ground();
    if (this.#look.chosen === chosen && shown !== null && drawings !== null && ground !== null) {
      this.#change({ view: viewToShow(ground.figure, drawings, shown.point.point, shown.side, this.#look.view, this.#look.room === 'wide') });
      this.#say(en.figure.shows(en.placed(shown.point.name, shown.side)));
      document.querySelector('#figure .panes')?.scrollIntoView({ block: 'nearest' });
    }
  }

  #wantShown(): void {
    const shown = shownCandidate(this.#host.page());
    if (shown !== null) {
      this.#host.wantMuscle(shown.muscle);
    }
  }

  async #without(id: string): Promise<void> {
    const { complaint } = this.#host.page();
    const put = (entry: Without): void => {
      if (this.#complaint === complaint) {
        this.#host.change({ without: new Map(this.#host.page().without).set(id, entry) });
      }
    };
    put({ state: 'loading' });
    put(await answerWithout(complaint, id, this.#ground()));
  }

  async #open(file: File): Promise<void> {
    const opened = await openDrawing(file, this.#atlas());
    if ('drawing' in opened) {
      this.#sketch(drawing.replaced(this.#complaint.sketch, opened.drawing));
    }
    this.#change({ notice: 'drawing' in opened ? en.file.opened : opened.notice, comparison: null });
  }

  async #compare(file: File): Promise<void> {
    this.#change(await compareDrawings(file, this.#atlas(), this.#ground(), this.#complaint.sketch.drawing));
  }
}
