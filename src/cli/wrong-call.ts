/** A call that can't be carried out whatever the books hold: a wrong option, profile or map. The command ends with 2. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}
