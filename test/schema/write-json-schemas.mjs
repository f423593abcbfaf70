// Writes the JSON Schemas beside the built library, as `npm run build` does last. They are imported as `idic/schema/NAME.json`; the
// files end otherwise, because one that is called package.json would be read as a package of its own.
import { writeFileSync } from "node:fs";
import * as schemas from "idic/schema";
import { jsonSchemas } from "./json-schemas.mjs";
import { typeComments } from "./type-comments.mjs";

for (const [name, schema] of Object.entries(jsonSchemas(schemas, typeComments("src/schema/index.ts"))))
  writeFileSync(`dist/schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
