import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { typed } from '../../check/view/parts';
import { answerOf, words } from '../messages';
import type { Acts, Page } from '../page';
import { numberIn } from '../typed';
import type { Answer, Question, Why } from '../wire';

/** The open questions, one at a time, and the answers given so far, each of which can be changed. */
export function questions(page: Page, { ask, answered }: Why, acts: Acts): TemplateResult {
  const open = ask.filter(({ id }) => !page.later.has(id));
  const [next] = open;
  return html`<section class="part" aria-labelledby="questions-title">
    <h2 id="questions-title">${words.why.questions}</h2>
    ${next === undefined
      ? ask.length === 0
        ? html`<p class="hint">${words.why.noQuestions}</p>`
        : html`<p class="hint">
            ${words.why.putOffAll}
            <button type="button" class="plain" @click=${() => acts.putOff('')}>${words.why.askAgain}</button>
          </p>`
      : html`<p class="hint">${words.why.questionOf(open.length)}</p>
          <div class="question-card" id="next-question" tabindex="-1">${asking(page, next, acts, html`<button type="button" class="plain" @click=${() => acts.putOff(next.id)}>${words.why.putOff}</button>`)}</div>`}
    ${answered.length === 0
      ? blank
      : html`<details class="fold">
          <summary>${words.why.answered(answered.length)}</summary>
          <ul class="changes">
            ${answered.map((each) => html`<li>${page.again === each.id ? again(page, each, acts) : given(each, acts)}</li>`)}
          </ul>
        </details>`}
  </section>`;
}

const given = (question: Question, acts: Acts): TemplateResult => html`<span>${question.text} <strong>${answerOf(question, question.value)}</strong></span>
  <button type="button" class="plain" data-way=${`again ${question.id}`} @click=${() => acts.askAgain(question.id)}>${words.why.changeAnswer}<span class="hidden">: ${question.text}</span></button>`;

const again = (page: Page, question: Question, acts: Acts): TemplateResult => html`<div class="question-card" data-part=${`again ${question.id}`} tabindex="-1">
  ${asking(
    page,
    question,
    acts,
    html`<button type="button" class="plain" @click=${() => acts.act({ act: 'answer', question: question.id, value: null })}>${words.why.forget}</button>
      <button type="button" class="plain" @click=${() => acts.askAgain(null)}>${words.why.keepAnswer}</button>`,
  )}
</div>`;

/** A question with the control that fits its kind. */
function asking(page: Page, question: Question, acts: Acts, aside: TemplateResult): TemplateResult {
  const { id, text, kind, options, value } = question;
  const tell = (answer: Answer): void => acts.act({ act: 'answer', question: id, value: answer });
  const name = `ask-${id}`;
  if (kind === 'yesNo' || (options?.length ?? 0) > 0) {
    const choices: readonly (readonly [Answer, string])[] =
      kind === 'yesNo' && (options?.length ?? 0) === 0
        ? [
            [true, words.why.yes],
            [false, words.why.no],
          ]
        : (options ?? []).map((option) => [option.id, option.text]);
    return html`<p class="question" id=${name}>${text}</p>
      <div class="choices" role="group" aria-labelledby=${name}>
        ${choices.map(
          ([answer, label]) => html`<button type="button" class="big soft small" aria-pressed=${value === answer} aria-disabled=${page.busy !== null} @click=${() => tell(answer)}>${label}</button>`,
        )}
        ${aside}
      </div>`;
  }
  return amount(page, question, name, tell, acts, aside);
}

function amount(page: Page, { id, text, kind, unit, least, most, value }: Question, name: string, tell: (answer: Answer) => void, acts: Acts, aside: TemplateResult): TemplateResult {
  const [low, high] = [least ?? 0, most ?? 10_000];
  const written = page.typed.get(id) ?? (typeof value === 'number' ? String(value) : '');
  const read = numberIn(written, low, high);
  const wrong = written.trim() !== '' && read === null;
  const send = (event: Event): void => {
    event.preventDefault();
    if (read !== null) {
      tell(read);
    }
  };
  return html`<form @submit=${send} novalidate>
    <label class="question" for=${name}>${text}</label>
    <div class="choices">
      <span class="amount">
        <input id=${name} inputmode="decimal" autocomplete="off" .value=${live(written)} aria-invalid=${wrong} aria-describedby=${`${name}-wrong`} @input=${typed((typedIn) => acts.type(id, typedIn))} />
        ${unit ?? (kind === 'count' ? '' : words.unit[kind])}
      </span>
      <button type="submit" class="big small" aria-disabled=${page.busy !== null || read === null}>${words.why.save}</button>
      ${aside}
    </div>
    <p id=${`${name}-wrong`} class="hint" role="status">${wrong ? words.why.wrong(low, high) : words.why.range(low, high)}</p>
  </form>`;
}
