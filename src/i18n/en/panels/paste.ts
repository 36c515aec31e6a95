/** Opening what was pasted: a text or copied files. */
export const paste = {
  show: 'Paste text',
  label: 'Text of a map: GeoJSON, WKT, KML, CSV…',
  hint: 'You can also paste with Ctrl+V anywhere in this panel, a text or copied files.',
  read: 'Read this text',
  name: 'pasted text',
  nothing: 'There is neither text nor files in what was pasted. Copy the text of the map and paste it again.',
};
