export const sources = {
  title: 'Fuentes',
  lead: 'De dónde viene cada capa y hasta dónde se puede confiar en ella.',
  features: { one: '{count} elemento', other: '{count} elementos' },
  authority: 'Autoridad',
  vintage: 'Fecha de los datos',
  licence: 'Licencia',
  attribution: 'Cómo citar',
  precision: 'Precisión',
  positionalError: 'Error de posición declarado',
  noPositionalError: 'la fuente no lo declara',
  metres: '± {error} m',
  builtFrom: 'Hecha de',
  hash: 'SHA-256',
  missingTitle: 'Lo que falta',
  missingLead: 'Que falten datos no quiere decir que falte territorio.',
  missingCommunities:
    'Ninguna comunidad nativa tiene aquí un polígono: no hay ninguno público. Solo hay centros, y un centro no es un territorio.',
  missingLandscape:
    'El Gran Paisaje Putumayo Amazonas no tiene un límite publicado. Sus 4 millones de hectáreas no se pueden medir.',
  missingFeatures: {
    one: '{layer}: {count} elemento sin geometría',
    other: '{layer}: {count} elementos sin geometría',
  },
  layersTitle: 'Capas',
  noticesTitle: 'Programas de terceros',
  notices: 'Avisos y licencias de los programas usados',
  method: 'Medidas propias: superficie sobre el elipsoide WGS 84, lados rectos en longitud y latitud.',
};
