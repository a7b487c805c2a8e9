// As the other pages: a folder with an index.html in it.
export const trailingSlash = 'always';
