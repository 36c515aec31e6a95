/** What the worker is asked. */
export interface ForeignQuestion {
  readonly ask: number;
  readonly url: string;
}

/** What it answers; `null` where no tile came. */
export interface ForeignAnswer {
  readonly ask: number;
  readonly tile: ArrayBuffer | null;
}

addEventListener('message', (event: MessageEvent<ForeignQuestion>) => void answer(event.data));

async function answer({ ask, url }: ForeignQuestion): Promise<void> {
  const tile = await fetchTile(url).catch(() => null);
  const message: ForeignAnswer = { ask, tile };
  postMessage(message, { transfer: tile === null ? [] : [tile] });
}

/** No cookies go with it, and it is sent on to no host that the person was not told of; of the page the host hears the name of its own host, as many require it. */
async function fetchTile(url: string): Promise<ArrayBuffer | null> {
  const response = await fetch(url, {
    mode: 'cors',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'strict-origin',
  });
  return response.ok ? response.arrayBuffer() : null;
}
