import { expect, type Locator, type Page } from '@playwright/test';

/** The panels with an address of their own, with the heading that each shows in Spanish. */
export const panels = [
  { name: 'feature', fragment: 'panel=feature&feature=protected-areas/PN15', heading: 'Yaguas' },
  { name: 'areas', fragment: 'panel=areas', heading: 'Superficies' },
  { name: 'overlaps', fragment: 'panel=overlaps', heading: 'Superposiciones' },
  { name: 'figures', fragment: 'panel=figures', heading: 'Figuras' },
  { name: 'table', fragment: 'panel=table', heading: 'Tabla' },
  { name: 'my-file', fragment: 'panel=my-file', heading: 'Revisar mi territorio' },
  { name: 'field', fragment: 'panel=field', heading: 'En campo' },
  { name: 'export', fragment: 'panel=export', heading: 'Exportar' },
  { name: 'sources', fragment: 'panel=sources', heading: 'Fuentes' },
  { name: 'print', fragment: 'panel=print', heading: 'Imprimir mapa' },
] as const;

export function isPhone(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) <= 640;
}

/** Opens an address, and passes the doors of the first visit where they stand. */
export async function visit(page: Page, fragment = ''): Promise<void> {
  await page.goto(fragment === '' ? './' : `./#${fragment}`);
  await expect(page.getByRole('banner')).toBeVisible();
  const door = page.getByRole('button', { name: /^(Ver el mosaico|See the mosaic|Ver o mosaico)/ });
  if (await door.isVisible()) await door.click();
}

/** Opens an address on a panel and waits until its heading stands. */
export async function visitPanel(
  page: Page,
  { fragment, heading }: { fragment: string; heading: string },
): Promise<void> {
  await visit(page, fragment);
  await expect(page.getByRole('heading', { level: 2, name: heading, exact: true })).toBeVisible();
}

type Step = 'Elegir' | 'Lugar' | 'Resultado' | 'Revisar' | 'Llevar';

/** Goes to a step of the walk through one's own territory. */
export async function goToStep(page: Page, step: Step): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Paso \\d de 5: ${step}$`) }).click();
}

/** Waits until nothing is being measured any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 45_000 });
}

/** Returns language, theme and keys, opening the menu behind which a phone keeps them. */
export async function settings(page: Page): Promise<Locator> {
  const group = page.getByRole('group', { name: /^(Ajustes|Settings)$/ });
  if (!(await group.isVisible()))
    await page
      .getByLabel(/^(Ajustes|Settings)$/)
      .first()
      .click();
  return group;
}
