import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import { longDay } from '../time';
import type { CalendarIn, PlanState } from '../wire';
import { button } from './parts';

/** The calendars that the plan fits around: choosing or dropping files, and what was read of them. */
export const calendarIn = (page: Page, { calendar }: PlanState, acts: Acts): TemplateResult => html`<p class="hint">${words.you.calendarLead}</p>
  <div class="drop" @dragover=${allow} @dragleave=${leave} @drop=${(event: DragEvent) => dropped(event, acts)}>
    <label class="big soft small file">
      ${words.you.choose}
      <input type="file" class="hidden" accept=".ics,.ical,.ifb,text/calendar" multiple @change=${(event: Event) => chosen(event, acts)} />
    </label>
    <span class="quiet wide-only">${words.you.drop}</span>
    <span class="hint">${words.you.several}</span>
  </div>
  ${page.sending === null
    ? blank
    : html`<p class="hint" role="status">${words.you.sending(page.sending.name, page.sending.at, page.sending.of)}</p>
        <progress max="1" .value=${page.sending.part} aria-label=${page.sending.name}></progress>`}
  ${calendar === null ? blank : report(page, calendar, acts)}`;

const report = (page: Page, { files, events, skipped, moreSkipped, from, to }: CalendarIn, acts: Acts): TemplateResult => html`<div class="note">
  <p>${words.you.read(events, files.length)} ${from === '' ? blank : words.you.window(longDay(from.slice(0, 10)), longDay(to.slice(0, 10)))}</p>
  <p class="small quiet">${files.join(', ')}</p>
  ${skipped.length === 0
    ? blank
    : html`<details class="small-fold">
        <summary>${words.you.skipped(skipped.length + moreSkipped)}</summary>
        <ul class="sentences">
          ${skipped.map(({ where, why }) => html`<li><strong>${where}</strong>: ${why}</li>`)} ${moreSkipped === 0 ? blank : html`<li>${words.you.moreSkipped(moreSkipped)}</li>`}
        </ul>
      </details>`}
  ${button(page, acts, { act: 'forgetCalendar' }, words.you.forgetCalendar)}
</div>`;

function chosen(event: Event, acts: Acts): void {
  const input = event.target as HTMLInputElement;
  const files = [...(input.files ?? [])];
  input.value = '';
  acts.calendars(files);
}

function allow(event: DragEvent): void {
  event.preventDefault();
  (event.currentTarget as HTMLElement).classList.add('over');
}

const leave = (event: DragEvent): void => (event.currentTarget as HTMLElement).classList.remove('over');

function dropped(event: DragEvent, acts: Acts): void {
  event.preventDefault();
  leave(event);
  acts.calendars([...(event.dataTransfer?.files ?? [])]);
}
