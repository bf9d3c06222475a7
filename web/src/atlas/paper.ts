/** A sheet of paper cannot be opened, so everything that folds, but for the codes, stands open while it is printed. */
export function unfoldOnPaper(): void {
  addEventListener('beforeprint', unfold);
  addEventListener('afterprint', fold);
}

function unfold(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details:not([open], .codes)')) {
    details.open = true;
    details.dataset['folded'] = '';
  }
}

function fold(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-folded]')) {
    details.open = false;
    delete details.dataset['folded'];
  }
}
