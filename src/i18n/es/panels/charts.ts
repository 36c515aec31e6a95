/** What the charts of the panels say. */
export const charts = {
  show: 'Gráfico',
  saveSvg: 'Guardar SVG',
  savePng: 'Guardar PNG',
  notSaved: 'No se pudo guardar el gráfico. Vuelva a intentarlo. Motivo:',
  nothing: 'todavía no hay nada que dibujar.',
  compositionShort: 'de qué está hecho el mosaico',
  composition: 'El mosaico por categoría y situación, al {date}',
  compositionNote:
    'Cada área por separado: lo que dos comparten está en las dos. Lleno es establecido, marco cortado es propuesto.',
  category: 'Categoría',
  noCategory: 'Sin categoría todavía',
  members: 'Áreas',
  growthShort: 'cómo creció lo protegido',
  growth: 'Lo protegido en el mosaico hasta el {date}, neto',
  growthNote: 'Cada escalón es una norma; ninguna hectárea se cuenta dos veces.',
  since: 'Desde',
  added: 'Se sumó',
  net: 'Neta',
};
