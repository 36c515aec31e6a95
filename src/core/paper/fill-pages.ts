/** A run of rows of a table that stands on one page: from the first to before the last, counted from 0. */
export interface RowRun {
  readonly first: number;
  readonly end: number;
}

/**
 * Returns which blocks stand on which page, in their order: a block that does not fit any more begins a new page, and one
 * that is higher than a page has one to itself. Heights and room in one unit.
 */
export function fillPages(heights: readonly number[], room: number): readonly (readonly number[])[] {
  const pages: number[][] = [];
  let left = 0;
  heights.forEach((height, index) => {
    const page = pages.at(-1);
    if (page === undefined || height > left) {
      pages.push([index]);
      left = room - height;
      return;
    }
    page.push(index);
    left -= height;
  });
  return pages;
}

/** Returns the rows of each page of a table with so many rows to a page; no page for no rows. */
export function tablePages(rows: number, rowsPerPage: number): readonly RowRun[] {
  return Array.from({ length: Math.ceil(rows / rowsPerPage) }, (_, page) => ({
    first: page * rowsPerPage,
    end: Math.min(rows, (page + 1) * rowsPerPage),
  }));
}
