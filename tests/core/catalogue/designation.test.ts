import { describe, expect, test } from 'vitest';
import { designationOf } from '../../../src/core/catalogue/designation.ts';

describe('designationOf', () => {
  test.each([
    { category: 'Parque Nacional', designation: 'national', why: 'the state' },
    { category: 'Reserva Nacional', designation: 'national', why: 'the state' },
    { category: 'Reserva Comunal', designation: 'communal', why: 'co-managed with communities' },
    { category: 'Área de Conservación Regional', designation: 'regional', why: 'the region' },
    {
      category: 'Área de Conservación Regional Comunal',
      designation: 'regional',
      why: 'regional goes first',
    },
  ])('tells $category as $designation ($why)', ({ category, designation }) => {
    expect(designationOf(category)).toBe(designation);
  });
});
