import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { ageOf } from '../../model/complaint';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import { answersOf, marked, placeOf, reasons, unknownAboutYou } from '../questions';
import type { Conflict, Journey, Reply, Safety, SafetyGroup, SafetyItem } from '../wire';
import { cited, deck, threeReplies, typed } from './parts';

/** Age and sex, where they were not told yet. */
export function aboutYou(page: Page, journey: Journey, acts: Acts): TemplateResult {
  const { ageTyped, sex } = page.screen;
  const unknown = unknownAboutYou(journey);
  const age = ageOf(ageTyped);
  const wrong = ageTyped.trim() !== '' && age === null;
  const send = (event: Event): void => {
    event.preventDefault();
    if (!wrong) {
      acts.about(age ?? undefined, sex === 'unknown' ? undefined : sex);
    }
  };
  return html`<form class="screen" @submit=${send} novalidate>
    <h1 tabindex="-1">${words.you.heading}</h1>
    <p class="lead-text">${words.you.lead}</p>
    ${unknown.age
      ? html`<p class="field">
          <label class="field-label" for="age">${words.you.age}</label>
          <input
            id="age"
            inputmode="numeric"
            autocomplete="off"
            .value=${live(ageTyped)}
            aria-invalid=${wrong}
            aria-describedby="age-wrong"
            @input=${typed((value) => acts.screen({ ageTyped: value }))}
          />
          <span id="age-wrong" class="wrong" role="status">${wrong ? words.you.ageWrong : ''}</span>
        </p>`
      : blank}
    ${unknown.sex
      ? html`<fieldset class="field">
          <legend class="field-label">${words.you.sex}</legend>
          <div class="options">
            ${(['female', 'male', 'other'] as const).map(
              (each) => html`<label class="option">
                <input type="radio" name="sex" .checked=${live(sex === each)} @change=${() => acts.screen({ sex: each })} />
                <span>${words.you.sexes[each]}</span>
              </label>`,
            )}
          </div>
        </fieldset>`
      : blank}
    ${deck(
      page,
      journey,
      acts,
      html`<button type="button" class="plain" @click=${() => acts.skipAbout()}>${words.you.skip}</button>`,
      html`<button type="submit" class="big main" ?disabled=${page.busy || (age === null && sex === 'unknown')} aria-disabled=${page.fresh}>${words.you.go}</button>`,
    )}
  </form>`;
}

/** One group of questions, all of them at once. */
export function group(page: Page, journey: Journey, safety: Safety, id: string, acts: Acts): TemplateResult {
  const shown = safety.groups.find((each) => each.id === id);
  return shown === undefined ? html`` : card(page, journey, safety, shown, acts);
}

function card(page: Page, journey: Journey, safety: Safety, shown: SafetyGroup, acts: Acts): TemplateResult {
  const { at, of } = placeOf(safety, shown);
  const { marks, read } = page.screen;
  const send = (): void => (read ? acts.answers(answersOf(shown, marks)) : acts.readOn());
  return html`<section class="screen" aria-labelledby="group-title">
    <div class="progress">
      <svg class="bar" aria-hidden="true" focusable="false">
        <rect class="bar-all" width="100%" height="100%" rx="4"></rect>
        <rect class="bar-part" width="${((100 * at) / of).toFixed(1)}%" height="100%" rx="4"></rect>
      </svg>
      <p class="quiet">${words.safety.progress(at, of)}</p>
    </div>
    <h1 id="group-title" tabindex="-1"><span class="hidden">${words.safety.progressWords(at, of)}: </span>${shown.title}</h1>
    <p class="lead-text">${page.moreQuestions ? words.safety.leadMore : words.safety.lead}</p>
    <ul class="items" aria-labelledby="group-title">
      ${repeat(
        shown.items,
        ({ item }) => item,
        (item) => row(page, item, acts),
      )}
    </ul>
    <div id="questions-end"></div>
    <p class="hint">${words.safety.after}</p>
    ${why(page, shown.items, acts)} ${earlier(page, safety, shown.id, acts)}
    ${deck(
      page,
      journey,
      acts,
      page.group === null ? blank : html`<button type="button" class="plain" @click=${() => acts.goTo('')}>${words.safety.backToNext}</button>`,
      html`<button type="button" class="big main" ?disabled=${page.busy} aria-disabled=${page.fresh} @click=${send}>
        ${read ? (marks.size === 0 ? words.safety.none : words.safety.go(marks.size)) : html`${words.safety.readOn}<span class="hidden">. ${words.safety.readOnHint}</span>`}
      </button>`,
    )}
  </section>`;
}

function row(page: Page, { item, text, raisedBy }: SafetyItem, acts: Acts): TemplateResult {
  const { marks } = page.screen;
  const box = (reply: Reply, look: string, content: unknown): TemplateResult => html`<label class=${look}>
    <input
      type="checkbox"
      .checked=${live(marks.get(item) === reply)}
      @change=${(event: Event) => acts.screen({ marks: marked(marks, item, reply, (event.target as HTMLInputElement).checked) })}
    />
    <span>${content}</span>
  </label>`;
  return html`<li class="item ${raisedBy.length > 0 ? 'raised' : ''}">
    ${raisedBy.length > 0 ? html`<p class="wrote">${words.safety.wrote(raisedBy)}</p>` : blank}
    <div class="item-row">
      ${box('yes', 'check', text)}
      ${box('unsure', 'maybe', html`${words.reply.unsure}<span class="hidden">${words.safety.unsureAbout(text)}</span>`)}
    </div>
  </li>`;
}

/** Why these questions are asked, rule by rule. */
const why = (page: Page, items: readonly SafetyItem[], acts: Acts): TemplateResult => html`<details class="fold">
  <summary>${words.safety.why}</summary>
  <dl class="reasons">
    ${reasons(items).map(
      (reason) => html`<div>
        <dt>${reason.title}</dt>
        <dd>${reason.why} ${cited(page, reason.sources, acts)}</dd>
      </div>`,
    )}
  </dl>
</details>`;

/** Groups that were answered, each with the way back to it. */
export function earlier(page: Page, { groups }: Safety, but: string | null, acts: Acts): TemplateResult | typeof blank {
  const done = groups.filter(({ id, done }) => done && id !== but);
  return done.length === 0
    ? blank
    : html`<details class="fold">
        <summary>${words.safety.answered(done.length)}</summary>
        <ul class="changes">
          ${done.map(
            (each) => html`<li>
              <span>${each.title}: <span class="quiet">${ticks(each)}</span></span>
              <button type="button" class="plain" ?disabled=${page.busy} @click=${() => acts.goTo(each.id)}>
                ${words.safety.changeGroup}<span class="hidden">: ${each.title}</span>
              </button>
            </li>`,
          )}
        </ul>
      </details>`;
}

function ticks({ items }: SafetyGroup): string {
  const some = items.filter(({ reply }) => reply === 'yes' || reply === 'unsure').length;
  return some === 0 ? words.safety.tickedNone : words.safety.tickedSome(some);
}

/** Words and an answer that do not fit together, asked again. */
export const conflict = (page: Page, journey: Journey, { item = '', text = '', sentence }: Conflict, acts: Acts): TemplateResult => html`<section class="screen">
  <h1 tabindex="-1">${words.safety.conflict}</h1>
  <p class="lead-text">${sentence}</p>
  <p class="question">${text}</p>
  ${deck(page, journey, acts, blank, threeReplies(page, (reply) => acts.answers([{ item, reply }]), text))}
</section>`;
