import fc from 'fast-check';

// That a test fails is enough: no smaller case that fails need be looked for.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
