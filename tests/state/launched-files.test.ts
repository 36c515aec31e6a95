import { expect, test } from 'vitest';
import { followLaunches } from '../../src/state/launched-files.ts';

type Consumer = (launch: object) => void;

function launchOf(launch: object): Promise<readonly [string, unknown]> {
  return new Promise((resolve) => {
    const page = { launchQueue: { setConsumer: (take: Consumer) => take(launch) } };
    followLaunches(page, {
      open: (files) => resolve(['open', files.map(({ name }) => name)]),
      visit: (fragment) => resolve(['visit', fragment]),
    });
  });
}

test('files are opened, whatever address they come with', async () => {
  const file = { getFile: () => Promise.resolve(new File(['{}'], 'chacra.geojson')) };
  const launch = { targetURL: 'https://example.org/#/panel=my-file', files: [file] };
  expect(await launchOf(launch)).toEqual(['open', ['chacra.geojson']]);
});

test('a shortcut leads where its address says', async () => {
  const launch = { targetURL: 'https://example.org/m/#/panel=areas', files: [] };
  expect(await launchOf(launch)).toEqual(['visit', '#/panel=areas']);
});

test('opening the app again changes nothing, and a browser that launches nothing is no trouble', () => {
  const refuse = (): void => expect.unreachable();
  const page = {
    launchQueue: { setConsumer: (take: Consumer) => take({ targetURL: 'https://example.org/m/' }) },
  };
  followLaunches(page, { open: refuse, visit: refuse });
  followLaunches({}, { open: refuse, visit: refuse });
  expect.assertions(0);
});
