/** The part of the package `datapackage` that the tests use; it ships no types. */
declare module 'datapackage' {
  export interface Checked {
    valid: boolean
    errors: unknown[]
  }
  export class Profile {
    static load(profile: string): Promise<Profile>
    validate(descriptor: unknown): Checked
  }
  export interface Resource {
    name: string
    tabular: boolean
    errors: unknown[]
    read(options?: { keyed?: boolean; relations?: boolean; cast?: boolean }): Promise<Record<string, unknown>[]>
    checkRelations(): Promise<boolean>
  }
  export class Package {
    static load(path: string, options?: { strict?: boolean; basePath?: string }): Promise<Package>
    valid: boolean
    errors: unknown[]
    resources: Resource[]
    getResource(name: string): Resource | null
  }
}
