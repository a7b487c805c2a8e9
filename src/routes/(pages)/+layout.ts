// A folder with an index.html in it is what every static host serves.
export const trailingSlash = 'always';
