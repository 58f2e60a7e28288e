/** The catalogue of bad inputs: the number of each case, by the part that has to bear it. */
export const badInputs = {
  cli: ['CL-02'],
  schema: ['SC-01', 'SC-02', 'SC-03', 'SC-06', 'SC-07', 'SC-08', 'SC-09', 'SC-10'],
  all: ['HE-01', 'HE-06'],
  'agenda-builder': ['AB-02', 'AB-03', 'AB-04', 'AB-05', 'AB-07', 'AB-08', 'AB-09', 'AB-11', 'AB-13'],
  'benchmark-chart': [
    ...['BC-01', 'BC-02', 'BC-03', 'BC-04', 'BC-05', 'BC-07', 'BC-08', 'BC-10', 'BC-11', 'BC-12', 'BC-14'],
  ],
  'partner-card': ['PC-01', 'PC-02', 'PC-04', 'PC-05', 'PC-06', 'PC-07', 'PC-08', 'PC-09'],
  'reveal-table': [
    ...['EX-01', 'EX-02', 'RT-01', 'RT-02', 'RT-03', 'RT-04', 'RT-06', 'RT-07', 'RT-08', 'RT-09', 'RT-13', 'RT-15'],
    ...['RT-16', 'RT-17', 'RT-18', 'RT-21', 'RT-22', 'RT-23', 'RT-24', 'RT-25', 'RT-26', 'RT-27', 'RT-28', 'RT-30'],
    ...['RT-31', 'RT-32'],
  ],
} as const;
