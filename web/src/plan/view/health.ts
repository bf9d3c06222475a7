import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { markOf } from '../living';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import type { HealthGroup, HealthQuestion, PlanState } from '../wire';

/** Questions about health, with yes, no and not sure for each; in a row of steps the step sends them. */
export const health = (page: Page, { health: { groups } }: PlanState, acts: Acts, alone = true): TemplateResult => html`<p class="hint">${words.you.healthLead}</p>
  ${groups.map((group) => groupOf(page, group, acts, alone))}
  ${!alone || page.marks.size === 0 ? blank : html`<p><button type="button" class="big main small" aria-disabled=${page.busy !== null} @click=${() => acts.sendHealth()}>${words.you.saveHealth(page.marks.size)}</button></p>`}`;

function groupOf(page: Page, group: HealthGroup, acts: Acts, alone: boolean): TemplateResult {
  const open = group.questions.filter((each) => !each.known && markOf(page.marks, each) === null).length;
  return html`<section class="health-group" aria-label=${group.title}>
    ${alone ? html`<h3>${group.title}</h3>` : html`<h2>${group.title}</h2>`}
    ${group.questions.map((question) => oneOf(page, question, acts))}
    ${open === 0 ? blank : html`<button type="button" class="plain" @click=${() => acts.restNo(group)}>${words.you.allNo}<span class="hidden"> (${group.title})</span></button>`}
  </section>`;
}

function oneOf(page: Page, question: HealthQuestion, acts: Acts): TemplateResult {
  const reply = markOf(page.marks, question);
  const hint = `hint-${question.id}`;
  return html`<fieldset class="health-question" aria-describedby=${question.hint === '' ? blank : hint}>
    <legend>${question.text} ${question.known ? html`<span class="tag">${words.you.known}</span>` : blank}</legend>
    ${question.hint === '' ? blank : html`<p class="hint" id=${hint}>${question.hint}</p>`}
    <div class="segments">
      ${(['yes', 'no', 'unsure'] as const).map(
        (each) => html`<label class="segment">
          <input class="hidden" type="radio" name=${`health-${question.id}`} .checked=${live(reply === each)} @change=${() => acts.mark(question.id, each)} />
          ${words.you.reply[each]}
        </label>`,
      )}
    </div>
  </fieldset>`;
}
