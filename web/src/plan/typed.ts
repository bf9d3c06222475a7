/** Returns the number that was typed, with a comma or a point; null where it is none or out of range. */
export function numberIn(text: string, least: number, most: number): number | null {
  const bare = text.trim().replace(',', '.');
  const value = /^\d+(\.\d+)?$/.test(bare) ? Number(bare) : NaN;
  return Number.isFinite(value) && value >= least && value <= most ? value : null;
}
