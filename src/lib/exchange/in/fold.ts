/** A name as names are compared: small letters and digits only, whatever the alphabet. */
export const fold = (name: string): string =>
	name
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]/gu, '');
