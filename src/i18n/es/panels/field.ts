/** Where one stands, in the field. */
export const field = {
  title: 'En campo',
  intro:
    'Diga a este dispositivo que se ubique y sabrá si está dentro o fuera de un límite. Funciona sin señal de celular.',
  kept: 'Su ubicación no sale de este dispositivo y no se guarda, salvo que usted recorra un lindero o escriba una nota.',
  locate: 'Ubicarme',
  again: 'Volver a intentar',
  stopLocating: 'Dejar de ubicarme',
  waiting: 'Buscando su ubicación… La primera vez puede tardar uno o dos minutos. Salga a cielo abierto.',
  troubles: {
    refused:
      'El navegador no tiene permiso para usar la ubicación. Ábralo en los ajustes del navegador o del celular, en «Permisos» y «Ubicación», y vuelva a intentarlo.',
    insecure:
      'El navegador solo da la ubicación en páginas abiertas por https o en el mismo equipo. Abra esta página por una dirección que empiece con https.',
    'no-receiver': 'Este dispositivo o navegador no puede saber dónde está. Use un celular con GPS.',
    'no-signal':
      'Todavía no hay señal de GPS. Revise que la ubicación esté encendida, salga a cielo abierto y espere un momento.',
  },
  inside: 'Está DENTRO de {name}.',
  outside: 'Está FUERA de {name}.',
  unknown: 'No se puede saber si está dentro o fuera de {name}.',
  nearest: 'El límite más cercano está a {distance} {direction}.',
  onLine: 'Está sobre la línea misma del límite.',
  hito: 'El hito más cercano, {vertex}, está a {distance} {direction}.',
  outlineVertex: 'El vértice más cercano del contorno está a {distance} {direction}.',
  why: 'Está más cerca del límite de lo que se puede distinguir: hacen falta más de {error}. Su ubicación puede fallar en {accuracy} y el límite en {positional}.',
  whyUndeclared:
    'Está más cerca del límite de lo que se puede distinguir: hacen falta más de {error}. Su ubicación puede fallar en {accuracy}.',
  undeclared: 'El límite no declara cuánto puede fallar; se tomó como exacto.',
  outline:
    'Es un contorno simplificado, que puede fallar en {positional}: no sirve para replantear un lindero.',
  accuracy: 'Su ubicación: ± {accuracy}.',
  poor: 'Es una ubicación gruesa. Salga a cielo abierto y espere a que mejore.',
  old: 'Su última ubicación es de hace {age}; desde entonces no llegó otra.',
  seconds: '{count}\u00a0s',
  minutes: '{count}\u00a0min',
  hours: '{count}\u00a0h',
  target: '¿Respecto a qué?',
  noTarget:
    'Para saber si está dentro o fuera, abra o recorra su lindero en «Mi territorio», o toque un área en el mapa.',
  unnamed: 'su lindero',
  toTerritory: 'Ir a Mi territorio',
};
