/** What the panel of layers says of backgrounds that the person adds. */
export const backgrounds = {
  title: 'Backgrounds',
  hint: 'Put a map of your own under the layers. It is kept whole on this device, works without a connection, and is not part of the address of the page.',
  loading: 'Looking for what is kept…',
  unopened: 'The backgrounds that are kept could not be looked up: {reason}.',
  addArchive: 'Add a PMTiles file',
  reading: 'Reading and keeping…',
  added: 'Background added: {name}.',
  removed: 'Background removed: {name}.',
  kinds: { archive: 'PMTiles' },
  raster: 'pictures',
  vector: 'drawing: {layers}',
  zooms: 'zooms {from} to {to}',
  options: 'Options of the background {name}',
  opacity: 'Opacity',
  up: 'Move the background {name} up',
  down: 'Move the background {name} down',
  see: 'Go and see it',
  remove: 'Remove',
  removeQuestion:
    'Remove “{name}” from this device? This cannot be undone; the file that it came from does not change.',
  removeYes: 'Yes, remove',
  removeNo: 'No',
  trouble: {
    'no-archive':
      '“{name}” is not a PMTiles file of version 3, or it was cut short. Download it again or convert it with “pmtiles convert”.',
    'tile-kind':
      '“{name}” holds tiles of a kind that the map does not draw. It draws PNG, JPEG, WebP, AVIF and MVT vector tiles.',
    packing:
      '“{name}” is compressed in a way that the browser does not open. It opens gzip and uncompressed tiles: make the file again that way.',
    'no-tile-layers':
      '“{name}” holds vector tiles but does not say which layers (“vector_layers” in its metadata), and cannot be drawn without. Make it again with a program that writes them.',
    full: 'There is no room on this device to keep “{name}”. It was not added. Remove another background or free some room, and try again.',
    'not-kept': '“{name}” was not changed as you asked.',
  },
};
