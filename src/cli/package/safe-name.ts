const LONGEST_NAME = 120;

/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * Returns a name under which a file can be written in a folder of its own, on any system: without folders, signs that
 * some system refuses, or dots and spaces at its ends. Names in a package are what somebody else wrote.
 */
export function safeName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  // eslint-disable-next-line no-control-regex -- these are what no name of a file may hold
  const plain = base.replaceAll(/[\u0000-\u001f\u007f<>:"|?*]/g, '_').replaceAll(/^[\s.]+|[\s.]+$/g, '');
  const short = plain.length <= LONGEST_NAME ? plain : plain.slice(-LONGEST_NAME);
  return short === '' || RESERVED.test(short) ? `_${short}` : short;
}
