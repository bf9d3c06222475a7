import { html, nothing as blank, svg, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import { sentence } from '../wording';
import type { Press, Step } from '../wire';
import { cited } from './parts';

/** What to be careful about, how to press, and the count-down. What was pressed before is told again only on request. */
export function press(page: Page, step: Step, how: Press, acts: Acts): TemplateResult {
  const again = step.same.length > 0;
  const notice = html`<p>${sentence(step.hint)}</p>`;
  return html`<div class="press">
    ${again
      ? html`<p class="press-again">${words.exam.pressAgain}.</p>
          ${notice} ${warnings(how)}
          <details class="fold">
            <summary>${words.exam.how}</summary>
            ${guide(page, how, acts)}
          </details>`
      : html`${warnings(how)} ${guide(page, how, acts)} ${notice}`}
    <p class="hint">${words.exam.startHint(how.seconds)}</p>
    ${hearing(page, acts)}
  </div>`;
}

const guide = (page: Page, how: Press, acts: Acts): TemplateResult => html`<div class="guide">
  <h2>${words.exam.reach}</h2>
  <p>${[words.exam.with[how.with] ?? '', how.position, how.technique].filter((part) => part !== '').map(sentence).join(' ')}</p>
  <p class="hard"><strong>${how.howHard === '' ? sentence(words.exam.hard(how.upTo)) : sentence(how.howHard)}</strong> <span class="quiet">${words.exam.scale}</span></p>
  ${cited(page, how.sources, acts)}
</div>`;

const warnings = ({ warnings: all }: Press): TemplateResult | typeof blank =>
  all.length === 0
    ? blank
    : html`<div class="careful">
        <h2>${words.exam.careful}</h2>
        <ul>
          ${all.map((each) => html`<li>${sentence(each)}</li>`)}
        </ul>
      </div>`;

/** Length of the ring of the count-down, in its own measure. */
const ROUND = 2 * Math.PI * 44;

/** The button that starts the count-down; while it counts there is nothing else to touch. */
export function timer(page: Page, seconds: number, acts: Acts): TemplateResult {
  const { count } = page.screen;
  const share = count?.share ?? 0;
  return html`<button type="button" class="big start" @click=${() => acts.count(seconds)}>
    <svg class="dial" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      ${svg`<circle class="dial-all" cx="50" cy="50" r="44"></circle><circle class="dial-part" cx="50" cy="50" r="44" stroke-dasharray="${(ROUND * share).toFixed(2)} ${ROUND.toFixed(2)}" transform="rotate(-90 50 50)"></circle>
      <text x="50" y="65" text-anchor="middle">${count === null ? seconds : count.left === 0 ? '✓' : count.left}</text>`}
    </svg>
    <span>${isCounting(page) ? words.exam.pressing : count === null ? words.exam.start : words.exam.again}<span class="hidden">${words.exam.startFor(seconds)}</span></span>
  </button>`;
}

/** Returns whether a count-down is under way. */
export const isCounting = ({ screen: { count } }: Page): boolean => count !== null && count.left > 0;

/** Sound and voice, as far as this computer has them. */
export const hearing = (page: Page, acts: Acts): TemplateResult => html`<div class="hearing">
  <label class="switch">
    <input type="checkbox" .checked=${live(page.sound)} @change=${(event: Event) => acts.sound((event.target as HTMLInputElement).checked)} />
    <span>${words.exam.sound}</span>
  </label>
  ${page.hasVoice
    ? html`<label class="switch">
        <input type="checkbox" .checked=${live(page.voice)} @change=${(event: Event) => acts.voice((event.target as HTMLInputElement).checked)} />
        <span>${words.exam.voice}</span>
      </label>`
    : blank}
</div>`;
