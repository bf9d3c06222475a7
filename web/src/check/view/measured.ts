import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import { ANGLES, numberOf, PRESSURES, type Bounds, type Typed } from '../typed';
import type { Found, Step } from '../wire';
import { sentence } from '../wording';
import { typed } from './parts';

/** Two numbers, where a step can be measured. */
export function measured(page: Page, step: Step, acts: Acts): TemplateResult | typeof blank {
  if (step.input === 'range') {
    return html`${step.range === null ? blank : html`<p class="hint">${words.range.norm(sentence(step.range.what), step.range.low, step.range.high, step.range.unit)}</p>`}
      <details class="fold">
        <summary>${words.range.open}</summary>
        ${numbers(page, step, acts, {
          own: words.range.own,
          other: words.range.other,
          hint: words.range.bounds(ANGLES.low, ANGLES.high),
          bounds: ANGLES,
          extra: blank,
          send: (value, mirror) => ({ value, mirror }),
        })}
      </details>`;
  }
  if (step.input === 'pressure') {
    const { unit, device } = page.screen;
    const bounds = PRESSURES[unit];
    return html`<p>${words.pressure.lead}</p>
      ${numbers(page, step, acts, {
        own: words.pressure.own,
        other: words.pressure.other,
        hint: words.pressure.bounds(bounds.low, bounds.high, unit),
        bounds,
        extra: devices(page, acts),
        send: (value, mirror) => ({ value, mirror, unit, device }),
      })}`;
  }
  return blank;
}

interface Form {
  readonly own: string;
  readonly other: string;
  readonly hint: string;
  readonly bounds: Bounds;
  readonly extra: unknown;
  readonly send: (value: number, mirror: number) => Found;
}

function numbers(page: Page, step: Step, acts: Acts, form: Form): TemplateResult {
  const own = numberOf(page.screen.own, form.bounds);
  const other = numberOf(page.screen.other, form.bounds);
  const send = (event: Event): void => {
    event.preventDefault();
    if ('number' in own && 'number' in other) {
      acts.found(step, form.send(own.number, other.number));
    }
  };
  return html`<form class="numbers" novalidate @submit=${send}>
    ${form.extra}
    <div class="number-row">
      ${field('own', form.own, page.screen.own, own, (value) => acts.screen({ own: value }))}
      ${field('other', form.other, page.screen.other, other, (value) => acts.screen({ other: value }))}
    </div>
    <p class="hint" id="number-bounds">${form.hint}</p>
    <button type="submit" class="big small" ?disabled=${page.busy || !('number' in own) || !('number' in other)}>${words.range.send}</button>
  </form>`;
}

const field = (id: string, label: string, value: string, read: Typed, take: (value: string) => void): TemplateResult => html`<div class="field">
  <label class="field-label" for=${id}>${label}</label>
  <input id=${id} inputmode="decimal" autocomplete="off" aria-describedby="number-bounds" aria-invalid=${'wrong' in read && read.wrong !== 'empty'} .value=${live(value)} @input=${typed(take)} />
</div>`;

const devices = (page: Page, acts: Acts): TemplateResult => html`<fieldset class="field">
    <legend class="field-label">${words.pressure.device}</legend>
    ${(['improvised', 'algometer'] as const).map(
      (device) => html`<label class="line-option">
        <input type="radio" name="device" .checked=${live(page.screen.device === device)} @change=${() => acts.screen({ device })} />
        <span>${words.pressure.devices[device]}</span>
      </label>`,
    )}
  </fieldset>
  <fieldset class="field">
    <legend class="field-label">${words.pressure.unit}</legend>
    <div class="options">
      ${(['kPa', 'kg/cm2'] as const).map(
        (unit) => html`<label class="option">
          <input type="radio" name="unit" .checked=${live(page.screen.unit === unit)} @change=${() => acts.screen({ unit })} />
          <span>${unit === 'kPa' ? 'kPa' : 'kg/cm²'}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
