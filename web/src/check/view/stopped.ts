import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { words } from '../messages';
import { en } from '../../messages/en';
import type { Acts, Page } from '../page';
import { marked, stopping } from '../questions';
import { doubtPart } from '../screens';
import { telephone } from '../wording';
import type { Doubt, Journey, RaisedFlag, Reply } from '../wire';
import { cited, typed, undo } from './parts';

/** What stands instead of everything else when something must not wait. */
export function stopped(page: Page, journey: Journey, acts: Acts): TemplateResult {
  const emergency = journey.action === 'emergency';
  const { first, others } = stopping(journey);
  return html`<section class="stop ${emergency ? 'emergency' : 'same-day'}" aria-labelledby="stop-title">
    <h1 id="stop-title" tabindex="-1">${emergency ? words.stopped.emergency : words.stopped.sameDay}</h1>
    ${emergency ? call(page, journey, acts) : html`<p class="stop-lead">${words.stopped.sameDayLead}</p>`}
    <ul class="stop-flags">
      ${first.map((flag) => html`<li>${raised(page, journey, flag, acts)}</li>`)}
    </ul>
    <p class="stop-lead small">${words.stopped.noPress}</p>
    ${others.length === 0
      ? blank
      : html`<h2>${words.stopped.also}</h2>
          <ul class="stop-flags">
            ${others.map((flag) => html`<li>${raised(page, journey, flag, acts)}</li>`)}
          </ul>`}
    ${emergency ? blank : html`<p class="stop-lead small">${words.stopped.ifWorse} ${telephoneLink(journey.country.emergency)}</p>
          ${country(page, journey, acts)}`}
    <div class="stop-foot">${undo(page, journey, acts)} <a class="plain" href="/">${words.page.change}</a></div>
  </section>`;
}

const telephoneLink = (number: string): TemplateResult => html`<a href=${telephone(number)}>${number}</a>`;

const call = (page: Page, journey: Journey, acts: Acts): TemplateResult => html`<a class="call" href=${telephone(journey.country.emergency)}
    >${words.stopped.call(journey.country.emergency)}</a
  >
  <p class="stop-lead">${words.stopped.callLead}</p>
  ${country(page, journey, acts)}`;

/** The country that numbers are for. */
export function country(page: Page, journey: Journey, acts: Acts): TemplateResult {
  acts.wantCountries();
  const all = page.countries.state === 'there' ? page.countries.value : [];
  const { name } = journey.country;
  const code = page.chosen.country ?? journey.country.code;
  return html`<p class="country">
    <label for="country">${words.stopped.country}</label>
    <select id="country" .value=${live(code)} aria-disabled=${page.busy} @change=${typed((value) => acts.country(value))}>
      ${all.some((each) => each.code === code) ? blank : html`<option value=${code} selected>${name === '' ? words.stopped.noCountry : name}</option>`}
      ${all.map((each) => html`<option value=${each.code} ?selected=${each.code === code}>${each.name} (${each.emergency})</option>`)}
    </select>
  </p>
  ${journey.country.code === '' ? html`<p class="small">${words.stopped.anyCountry(journey.country.emergency)}</p>` : blank}`;
}

function raised(page: Page, journey: Journey, flag: RaisedFlag, acts: Acts): TemplateResult {
  const { crisis } = journey.country;
  return html`<h2>${flag.title}</h2>
    <p class="stop-advice">${flag.advice}</p>
    ${flag.id === 'RF41' && crisis ? html`<p class="stop-advice">${words.stopped.crisis(crisis.name)}: ${telephoneLink(crisis.number)}</p>` : blank}
    <p class="because">${because(flag)}</p>
    <details class="stop-why">
      <summary>${words.stopped.why}</summary>
      <p>${flag.why}</p>
      ${cited(page, flag.sources, acts)}
    </details>
    ${doubt(page, flag, acts)}`;
}

/** Returns why a flag is raised, in the person's own words where there are some. */
export function because({ from, because }: RaisedFlag): string {
  if (from === 'age') {
    return words.stopped.becauseAge;
  }
  const told = because.map(en.quoted).join(', ');
  return `${from === 'words' ? words.stopped.becauseWords : words.stopped.becauseAnswer} ${told}`;
}

/** The only way past a flag: its own questions, asked once more, plainly. */
export function doubt(page: Page, flag: RaisedFlag, acts: Acts): TemplateResult | typeof blank {
  if (flag.doubt.length === 0) {
    return blank;
  }
  const { doubting, marks } = page.screen;
  if (doubting !== flag.id) {
    return html`<button type="button" class="plain deny" data-way=${doubtPart(flag.id)} @click=${() => acts.screen({ doubting: flag.id, marks: new Map() })}>
      ${words.stopped.deny}<span class="hidden">${words.stopped.denyFor(flag.title)}</span>
    </button>`;
  }
  const complete = flag.doubt.every(({ item }) => marks.has(item));
  const send = (): void => acts.answers(flag.doubt.map(({ item }) => ({ item, reply: marks.get(item) ?? 'unsure' })));
  return html`<div class="doubt">
    <h3 tabindex="-1" data-part=${doubtPart(flag.id)}>${words.stopped.denyHeading}</h3>
    <p>${words.stopped.denyLead}</p>
    ${flag.doubt.map((each) => doubtful(page, each, acts))}
    <div class="doubt-acts">
      <button type="button" class="big" ?disabled=${!complete} aria-disabled=${page.busy || page.fresh} aria-describedby="doubt-hint" @click=${send}>${words.stopped.deniedAll}</button>
      <button type="button" class="plain" @click=${() => acts.screen({ doubting: null })}>${words.stopped.leave}</button>
    </div>
    <p id="doubt-hint" role="status">${complete ? '' : words.stopped.missing}</p>
  </div>`;
}

const doubtful = (page: Page, { item, text }: Doubt, acts: Acts): TemplateResult => html`<fieldset class="doubtful">
  <legend>${text}</legend>
  <div class="options">
    ${(['yes', 'no', 'unsure'] as const).map(
      (reply: Reply) => html`<label class="option">
        <input
          type="radio"
          name=${item}
          .checked=${live(page.screen.marks.get(item) === reply)}
          @change=${() => acts.screen({ marks: marked(page.screen.marks, item, reply, true) })}
        />
        <span>${words.reply[reply]}</span>
      </label>`,
    )}
  </div>
</fieldset>`;
