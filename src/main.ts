import { mount } from 'svelte';
import App from './App.svelte';
import { loadDictionary } from './i18n/load-dictionary.ts';
import { Page } from './state/page.svelte.ts';
import { startOf } from './state/start.ts';
import './styles/tokens.css';
import './styles/base.css';

/** The day of the person, and not that of Greenwich. */
function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element #app.');

const start = startOf(location.hash);
document.documentElement.dataset['theme'] = start.theme;
const [dictionary, { catalogue }] = await Promise.all([
  loadDictionary(start.language),
  import('./state/catalogue.ts'),
]);
const page = new Page(today(), catalogue, start);
mount(App, { target, props: { page, dictionary } });
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  page.installOffer = event;
});
