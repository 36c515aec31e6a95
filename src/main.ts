import { mount } from 'svelte';
import App from './App.svelte';
import { loadDictionary } from './i18n/load-dictionary.ts';
import { Page } from './state/page.svelte.ts';
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

const page = new Page(today());
document.documentElement.dataset['theme'] = page.view.current.theme;
const dictionary = await loadDictionary(page.view.current.language);
mount(App, { target, props: { page, dictionary } });
