/** How a person is named wherever there is a sentence around the name. Stands alone, so that screens need not load what writes days. */
export const san = (name: string): string => `${name}さん`;
