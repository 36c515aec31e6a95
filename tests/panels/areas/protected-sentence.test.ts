import { expect, test } from 'vitest';
import { protectedTotal } from '../../../src/core/catalogue/protected-total.ts';
import { es } from '../../../src/i18n/es.ts';
import { protectedSentence } from '../../../src/panels/areas/protected-sentence.ts';
import { embeddedLayer } from '../../support/embedded.ts';

test.each([
  {
    date: '2019-06-02',
    says: 'El 2 de junio de 2019 estaban protegidas 3 áreas del mosaico: Yaguas (DS 001-2018-MINAM)',
    why: 'with the instrument of each',
  },
  {
    date: '2012-01-01',
    says: 'El 1 de enero de 2012 estaba protegida 1 área del mosaico: Ampiyacu',
    why: 'one',
  },
])('what was protected on $date is one sentence: $why', ({ date, says }) => {
  const { members } = protectedTotal(embeddedLayer('protected-areas'), date);
  expect(protectedSentence(members, date, es.panels.protectedAt, 'es')).toContain(says);
});
