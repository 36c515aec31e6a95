import type { Dictionary } from '../es.ts';

export const device: Dictionary['device'] = {
  title: 'On this device',
  online: 'Connected',
  offline: 'No connection',
  news: 'There is a new version',
  readiness: {
    ready: 'Mosaico is kept on this device: it opens and works without a connection.',
    keeping: 'Mosaico is being kept so that it works without a connection. Stay connected for a moment.',
    failed:
      'Mosaico could not be kept for use without a connection: the connection broke or there is no room. It will try again when you open the page with a connection.',
    impossible:
      'This browser does not let Mosaico be kept, as in a private window or at an address without “https”. It will not open without a connection.',
  },
  size: 'Takes up',
  sizeText: '{value} MB',
  keptOn: 'Kept on',
  version: 'Version',
  data: 'Data',
  dataText: '{count} layers. Those with a date are from {oldest} to {newest}; see “Sources”.',
  update: 'There is a new version of Mosaico.',
  updateHint: 'Using it loads the page again. Until then this one goes on working.',
  use: 'Use it',
  behind: 'Another tab already uses a new version of Mosaico. Load this one again when it suits you.',
  reload: 'Load again',
  later: 'Not now',
  install: 'Install',
  installHint: 'Puts Mosaico beside your other applications. It takes no more room.',
  tooLarge: 'Not opened: {size} MB is more than can be read here ({limit} MB). Split the file.',
  notReceived: 'What you shared did not reach Mosaico: {reason}. Try to open the file from “My territory”.',
  close: 'Close',
};
