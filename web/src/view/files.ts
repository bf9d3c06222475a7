import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { en } from '../messages/en';
import type { Acts, Page } from '../page';

/** Saving a drawing, opening one, and comparing with one. */
export const files = (page: Page, acts: Acts): TemplateResult => html`<details class="files">
  <summary>${en.file.heading}</summary>
  <p class="hint">${en.file.hint}</p>
  <div class="file-acts">
    <button type="button" class="plain" @click=${() => acts.figure.save()}>${en.file.save}</button>
    ${picker('open-drawing', en.file.open, (file) => acts.figure.open(file))}
    ${picker('compare-drawing', en.file.compare, (file) => acts.figure.compare(file))}
  </div>
  <div role="status">
    ${page.look.notice === '' ? blank : html`<p>${page.look.notice}</p>`}
    ${page.look.comparison === null
      ? blank
      : html`<p>${en.file.compared(page.look.comparison.overlap, page.look.comparison.apart)}</p>
          <p class="quiet">${en.file.areas(...page.look.comparison.cm2)}</p>`}
  </div>
</details>`;

const picker = (id: string, words: string, take: (file: File) => void): TemplateResult => html`<label class="plain file" for=${id}>
  ${words}
  <input
    type="file"
    id=${id}
    class="hidden"
    accept="application/json,.json"
    @change=${(event: Event) => {
      const input = event.target as HTMLInputElement;
      const file = input.files?.[0];
      input.value = '';
      if (file !== undefined) {
        take(file);
      }
    }}
  />
</label>`;
