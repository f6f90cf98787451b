// Lets Node import as the build of the pages does: without the ending of a file.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    return next(/^\.{1,2}\//.test(specifier) && !/\.\w+$/.test(specifier) ? `${specifier}.ts` : specifier, context);
  },
});
