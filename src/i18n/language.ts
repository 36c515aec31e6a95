/** The languages that the product speaks. Spanish is the first and the type of the others. */
export const languages = ['es', 'en', 'pt'] as const;

export type Language = (typeof languages)[number];
