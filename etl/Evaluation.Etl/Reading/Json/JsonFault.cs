using System.Text.Json;
using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Reading.Json;

/// <summary>What is wrong with a JSON file, one sentence each; items are told by their ordinal.</summary>
internal static class JsonFault
{
    internal static DeliveryFault CutShort(int items) => new(
        $"le JSON s'arrête avant sa fin, après {items} élément{(items > 1 ? "s" : "")} : le transfert a sans doute été coupé ; redemandez le fichier");

    internal static DeliveryFault Malformed(int item, JsonException cause) => new(
        $"élément [{item}] : le texte n'est plus du JSON à cet endroit ; redemandez le fichier au partenaire", cause: cause);

    internal static DeliveryFault TooDeep(int item, JsonException cause) => new(
        $"élément [{item}] : plus de 64 niveaux d'imbrication ; demandez au partenaire un export plus plat", cause: cause);

    internal static DeliveryFault TooLong(int item) => new(
        $"élément [{item}] : il dépasse 512 Kio, ou le tableau ne commence pas dans le premier Mio ; vérifiez items dans le flux, ou demandez un export sans pièces jointes");

    internal static DeliveryFault NotUtf8(int item) => new(
        $"élément [{item}] : des octets ne sont pas de l'UTF-8, la seule écriture du JSON ; redemandez le fichier en UTF-8");

    internal static DeliveryFault NotAnObject(int item) => new(
        $"élément [{item}] : ce n'est pas un objet {{…}} ; vérifiez items dans le flux, ou déclarez la colonne [.] si les éléments sont de simples valeurs");

    internal static DeliveryFault NotAnArray(string items) => new(
        $"ce que le fichier porte en [{items}] n'est pas un tableau ; corrigez items dans le flux");

    internal static DeliveryFault Twice(int item, string path) => new(
        $"élément [{item}] : la clé [{path}] y est écrite deux fois, on ne sait pas laquelle croire ; redemandez le fichier", column: path);

    internal static DeliveryFault NoItems(string? items, IReadOnlyList<string> names) => new(
        $"{(items is null ? "l'objet n'a aucune des colonnes que le flux déclare" : $"le fichier n'a pas de tableau [{items}]")} ; il porte {(names.Count == 0 ? "un objet vide" : $"[{string.Join("], [", names)}]")} : "
        + "si c'est un message d'erreur de l'interface, redemandez le fichier, sinon corrigez items dans le flux");
}
