/** The namespace of the fields that GPX has no element for; what is written in it is read again. */
export const FIELDS = 'urn:amur:fields';

/** The element of a field whose name no element can have: that is an attribute of it. */
export const FIELD = 'field';
