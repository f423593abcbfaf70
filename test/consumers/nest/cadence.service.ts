import { InputError } from "idic/foundation";
import { type CadenceRule, type CallAdvice, compileCadence, fawVwCadence } from "idic/interact";

/** A provider as NestJS would inject it. */
export class CadenceService {
  private readonly advise: CadenceRule = compileCadence(fawVwCadence);

  today(anchor: string, asOf: string): CallAdvice {
    return this.advise({ anchor }, { asOf });
  }

  problems(anchor: string, asOf: string): readonly string[] {
    try {
      this.today(anchor, asOf);
      return [];
    } catch (error) {
      return error instanceof InputError ? error.issues.map(({ path }) => path.join(".")) : ["unknown"];
    }
  }
}
