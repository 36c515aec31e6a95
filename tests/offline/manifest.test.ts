import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHARE_PATH } from '../../src/offline/shared-files.ts';
import { panelNames } from '../../src/state/view.ts';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}

interface Manifest {
  readonly icons: readonly Picture[];
  readonly screenshots: readonly Picture[];
  readonly shortcuts: readonly { readonly url: string }[];
  readonly file_handlers: readonly { readonly action: string; readonly accept: Record<string, string[]> }[];
  readonly share_target: { readonly action: string; readonly params: { readonly files: unknown } };
}

const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as Manifest;

/** Width and height as they stand in the head of a PNG, or in the frame of a JPEG. */
function sizeOf(path: string): string {
  const bytes = readFileSync(path);
  if (path.endsWith('.png')) return `${String(bytes.readUInt32BE(16))}x${String(bytes.readUInt32BE(20))}`;
  const frame = bytes.findIndex(
    (byte, at) => byte === 0xff && (bytes[at + 1] === 0xc0 || bytes[at + 1] === 0xc2),
  );
  return `${String(bytes.readUInt16BE(frame + 7))}x${String(bytes.readUInt16BE(frame + 5))}`;
}

test('every picture has the size that the manifest says', () => {
  const pictures = [...manifest.icons, ...manifest.screenshots].filter(({ sizes }) => sizes !== 'any');
  expect(pictures.length).toBeGreaterThan(4);
  expect(pictures.map(({ src }) => [src, sizeOf(`public/${src}`)])).toEqual(
    pictures.map(({ src, sizes }) => [src, sizes]),
  );
});

test('there are the icons without which no browser installs, and one that a system may cut', () => {
  const sizes = (purpose: string) =>
    manifest.icons.filter((icon) => icon.purpose === purpose).map((icon) => icon.sizes);
  expect(sizes('any')).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(sizes('maskable')).toEqual(['512x512']);
});

test('doors and files lead to panels that there are', () => {
  const urls = [...manifest.shortcuts.map(({ url }) => url), ...manifest.file_handlers.map((h) => h.action)];
  const panels = urls.flatMap((url) => /panel=([\w-]+)/.exec(url)?.[1] ?? []);
  expect(panels).toEqual(['my-file', 'areas', 'my-file']);
  expect(panels.filter((panel) => !panelNames.some((name) => name === panel))).toEqual([]);
});

test('the files that people have are opened with the app', () => {
  const endings = manifest.file_handlers.flatMap(({ accept }) => Object.values(accept).flat());
  const wanted = ['.mosaico', '.geojson', '.json', '.gpx', '.kml', '.kmz', '.zip', '.csv'];
  expect(endings.toSorted()).toEqual(wanted.toSorted());
});

test('what is shared goes where the service worker takes it', () => {
  expect(manifest.share_target.action).toBe(`./${SHARE_PATH}`);
  expect(manifest.share_target.params.files).toEqual([{ name: 'files', accept: ['*/*'] }]);
  // A host that had a file of that name would never be asked for it.
  expect(existsSync(`public/${SHARE_PATH}`)).toBe(false);
});
