/** What the charts of the panels say. */
export const charts = {
  show: 'Gráfico',
  saveSvg: 'Salvar SVG',
  savePng: 'Salvar PNG',
  notSaved: 'Não foi possível salvar o gráfico. Tente de novo. Motivo:',
  nothing: 'ainda não há nada para desenhar.',
  compositionShort: 'de que é feito o mosaico',
  composition: 'O mosaico por categoria e situação, em {date}',
  compositionNote:
    'Cada área por si: o que duas compartilham está nas duas. Cheio é estabelecido, moldura tracejada é proposto.',
  category: 'Categoria',
  noCategory: 'Ainda sem categoria',
  members: 'Áreas',
  growthShort: 'como cresceu o que está protegido',
  growth: 'O que está protegido no mosaico até {date}, líquido',
  growthNote: 'Cada degrau é uma norma; nenhum hectare é contado duas vezes.',
  since: 'Desde',
  added: 'Somou-se',
  net: 'Líquida',
};
