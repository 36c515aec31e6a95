/** Where a paste belongs to what is being written. */
const OWN_PASTE = 'input, select, textarea, dialog, [contenteditable]';

/** What is read of a clipboard, as browsers give it. */
export interface ClipboardContent {
  readonly files: Iterable<File>;
  getData(kind: 'text/plain'): string;
}

/** Returns whether what was pasted there is meant for the page, and not for a field. */
export function isPasteForPage(target: EventTarget | null): boolean {
  return !(target instanceof Element) || target.closest(OWN_PASTE) === null;
}

/** Returns a text as the file that the person would have saved it as. */
export function fileOfText(text: string, name: string): File {
  return new File([text], name, { type: 'text/plain' });
}

/**
 * Returns the files that a clipboard holds, else its text as a file of that name; none where it has neither. A picture
 * beside a text is how programs of tables copy cells: then the text is meant.
 */
export function filesOfClipboard(content: ClipboardContent | null, name: string): readonly File[] {
  if (content === null) return [];
  const text = content.getData('text/plain');
  const hasText = text.trim() !== '';
  const files = [...content.files].filter(({ type }) => !hasText || !type.startsWith('image/'));
  if (files.length > 0) return files;
  return hasText ? [fileOfText(text, name)] : [];
}
