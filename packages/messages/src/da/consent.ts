/** What a cluster is told before it is asked whether names may be shown: the same words on the screen and on paper. */
export const consentSentences = [
  'Hvis alle siger ja, vises klinikkernes navne her på skærmen – ikke i udskrift, kopi eller fil.',
  'Siger én nej, eller svarer én ikke, vises ingen navne, og ingen kan se hvem.',
  'Navnene forsvinder, når I lukker; men det, I har set, kan også genkendes i tidligere og senere tal.',
  'Tallene bruges kun i klyngen og er adskilt fra kontrol og sanktioner.',
] as const;
