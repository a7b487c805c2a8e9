/** What a report is saved as, by the ending of its file. */
export const reportFormats = {
	json: { name: 'JSON', type: 'application/json' },
	csv: { name: 'CSV', type: 'text/csv' },
	md: { name: 'Markdown', type: 'text/markdown' }
} as const;

export type ReportFormat = keyof typeof reportFormats;
