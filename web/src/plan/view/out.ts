import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { typed } from '../../check/view/parts';
import { tellable } from '../living';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import { fileOf } from '../program';
import type { PlanState, PublishIn } from '../wire';
import { button } from './parts';

/** The ways of the plan into the person's own calendar. */
export function out(page: Page, { living, feed, plan }: PlanState, acts: Acts): TemplateResult {
  if (plan === null) {
    return html`<p class="hint">${words.you.needPlan}</p>`;
  }
  return html`<p class="hint">${words.you.outLead}</p>
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-describedby="names-hint"
        .checked=${live(living.names)}
        @change=${() => acts.act({ act: 'living', living: { ...tellable(living), names: !living.names } })}
      />
      ${words.you.names}
    </label>
    <p class="hint" id="names-hint">${words.you.namesHint}</p>
    <section class="way">
      <h3>${words.you.download}</h3>
      <p class="hint">${words.you.downloadHint}</p>
      <a class="big soft small" href=${fileOf(living.names)} download="plan.ics">${words.you.downloadLink}</a>
    </section>
    <section class="way">
      <h3>${words.you.feed}</h3>
      <p class="hint">${words.you.feedHint}</p>
      ${feed === null
        ? button(page, acts, { act: 'feed', on: true }, words.you.feedOn, 'big soft small')
        : html`<label class="field-of wide-field"
              ><span>${words.you.feedAddress}</span>
              <input type="text" readonly .value=${feed.url} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
            /></label>
            <div class="thing-acts">
              <button type="button" class="big soft small" @click=${() => acts.copy(feed.url)}>${page.copied ? words.you.copied : words.you.copy}</button>
              ${button(page, acts, { act: 'feed', on: false }, words.you.feedOff)}
            </div>`}
    </section>
    ${publish(page, acts)}`;
}

function publish({ publishing: { form, state, done, notice } }: Page, acts: Acts): TemplateResult {
  const send = (event: Event): void => {
    event.preventDefault();
    acts.publish();
  };
  const field = (key: 'url' | 'user' | 'password', type: string, complete: string): TemplateResult => html`<label class="field-of wide-field"
    ><span>${words.you[key]}</span>
    <input type=${type} autocomplete=${complete} spellcheck="false" autocapitalize="none" .value=${live(form[key])} @input=${typed((value) => acts.publishing({ [key]: value } as Partial<PublishIn>))}
  /></label>`;
  return html`<section class="way">
    <h3>${words.you.publish}</h3>
    <p class="hint">${words.you.publishHint}</p>
    <form @submit=${send} novalidate>
      ${field('url', 'url', 'url')} ${field('user', 'text', 'username')} ${field('password', 'password', 'off')}
      <label class="switch"><input type="checkbox" role="switch" .checked=${live(form.names)} @change=${() => acts.publishing({ names: !form.names })} /> ${words.you.publishNames}</label>
      <button type="submit" class="big main small" aria-disabled=${state === 'busy' || form.url.trim() === ''}>${state === 'busy' ? words.you.sendingNow : words.you.send}</button>
    </form>
    <div role="status">
      ${notice === '' ? blank : html`<p class="note soon">${notice}</p>`}
      ${done === null
        ? blank
        : html`<div class="note">
            <p>${done.text} ${words.you.published(done)}</p>
            ${done.errors.length === 0 ? blank : html`<ul>${done.errors.map((each) => html`<li>${each}</li>`)}</ul>`}
          </div>`}
    </div>
  </section>`;
}
