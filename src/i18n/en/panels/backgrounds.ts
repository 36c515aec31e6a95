/** What the panel of layers says of backgrounds that the person adds. */
export const backgrounds = {
  title: 'Backgrounds',
  hint: 'Put a map of your own under the layers. It is kept whole on this device, works without a connection, and is not part of the address of the page.',
  loading: 'Looking for what is kept…',
  unopened: 'The backgrounds that are kept could not be looked up: {reason}.',
  addArchive: 'Add a PMTiles file',
  addImage: 'Add a picture',
  image: {
    title: 'Where the picture goes',
    hint: 'PNG, JPEG or WebP. If it has a world file (.pgw, .jgw, .wld), choose both together and the corners fill themselves in.',
    file: 'Picture file, with its world file if it has one',
    system: 'The numbers are in',
    chooseSystem: 'choose the system',
    topLeft: 'Top left',
    bottomRight: 'Bottom right',
    topRight: 'Top right',
    bottomLeft: 'Bottom left',
    others: 'It is turned: type the other two corners',
    x: '{corner}: longitude or easting',
    y: '{corner}: latitude or northing',
    xShort: 'Longitude or easting',
    yShort: 'Latitude or northing',
    attribution: 'Whose it is (shown under “Sources”)',
    add: 'Put on the map',
    cancel: 'Cancel',
    degrees: '{name} (degrees)',
  },
  addAddress: 'Add a tile address',
  address: {
    hint: 'Mosaico asks nothing of other servers. If you add the address of one here, it stays off until you switch it on, and on this device alone.',
    template: 'Address, with {z}, {x} and {y}',
    title: 'Name',
    attribution: 'Whose it is (shown under “Sources”)',
    add: 'Add, switched off',
    cancel: 'Cancel',
    tells:
      'Once switched on, {host} will know which place you look at, when, the IP address of your connection and which page asks. Nothing is kept: it needs a connection.',
    offline: 'Not available without a connection: its pictures are not kept on this device.',
  },
  reading: 'Reading and keeping…',
  added: 'Background added: {name}.',
  removed: 'Background removed: {name}.',
  kinds: { archive: 'PMTiles', image: 'picture', address: 'address' },
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
    'no-address':
      '“{name}” does not work as a tile address. It must begin with https:// and hold {z}, {x} and {y}, such as https://server/{z}/{x}/{y}.png.',
    'no-image': '“{name}” is not a picture that this browser can read. It reads PNG, JPEG and WebP.',
    'no-world-file':
      '“{name}” is not a world file: it must hold six numbers, one a line. Choose another, or type the corners.',
    'no-place':
      'With these corners “{name}” lies nowhere on the map. Check the system, the minus of west and south, and that the corners differ.',
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
