using System.Text;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Pseudonyms;

namespace Evaluation.Etl.Tests.Pseudonyms;

public sealed class PseudonymizerTests
{
    private static readonly PseudonymKey Key = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);

    [Fact]
    public void A_pseudonym_never_changes_for_a_key_a_namespace_and_a_value()
    {
        Pseudonym pseudonym = new Pseudonymizer(Key, "conum/conseiller", PersonalKind.Identifier).Of("604621bf871498b5cec23bed");
        // Computed apart, with Python's hmac module.
        Assert.Equal("63a23b8e5c7dece47eee2c2dfd6ed930d38c6567ebd320dc365c989630937ee2", pseudonym.Hex);
        Assert.Equal("630dcd29", pseudonym.KeyId);
    }

    [Theory]
    [InlineData("Le  Goff Éric")]
    [InlineData(" le goff\u00a0éric ")]
    [InlineData("LE GOFF E\u0301RIC")]
    public void A_name_is_the_same_person_however_it_is_typed(string name) =>
        Assert.Equal(Name("LE GOFF ÉRIC"), Name(name));

    [Fact]
    public void Another_namespace_key_or_case_of_an_identifier_is_another_person()
    {
        string[] all =
        [
            new Pseudonymizer(Key, "a", PersonalKind.Identifier).Of("x").Hex,
            new Pseudonymizer(Key, "a", PersonalKind.Identifier).Of("X").Hex,
            new Pseudonymizer(Key, "b", PersonalKind.Identifier).Of("x").Hex,
            new Pseudonymizer(new PseudonymKey(new byte[32]), "a", PersonalKind.Identifier).Of("x").Hex,
        ];
        Assert.Equal(4, all.Distinct().Count());
    }

    [Fact]
    public void Bytes_and_characters_give_the_same_pseudonym_and_one_already_made_passes()
    {
        Pseudonymizer pseudonymizer = new(Key, "a", PersonalKind.Name);
        Pseudonym made = pseudonymizer.Of("Éric");
        Assert.Same(made, pseudonymizer.Of("Éric"u8));
        Assert.Equal(made.Hex, pseudonymizer.Of(Encoding.ASCII.GetString(made.Marked)).Hex);
    }

    [Fact]
    public void A_pseudonym_that_another_key_made_is_nobody_that_this_one_knows()
    {
        Pseudonym other = new Pseudonymizer(new PseudonymKey(new byte[32]), "a", PersonalKind.Name).Of("Éric");
        Pseudonymizer pseudonymizer = new(Key, "a", PersonalKind.Name);
        Assert.Contains($"une autre clé des pseudonymes [{other.KeyId}]", Assert.Throws<DeliveryFault>(() => pseudonymizer.Of(other.Marked)).Message, StringComparison.Ordinal);
        Assert.Contains($"celle du dossier [{Key.KeyId}]", Assert.Throws<DeliveryFault>(() => pseudonymizer.Of(Encoding.ASCII.GetString(other.Marked))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_seen_before_costs_no_allocation_and_memory_is_bounded()
    {
        Pseudonymizer pseudonymizer = new(Key, "a", PersonalKind.Identifier, capacity: 10);
        string first = pseudonymizer.Of("person-0").Hex;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            pseudonymizer.Of("person-0");
        }
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        for (int i = 0; i < 100; i++)
        {
            pseudonymizer.Of($"person-{i}");
        }
        Assert.Equal(first, pseudonymizer.Of("person-0").Hex);
    }

    [Theory]
    [InlineData("Marie Le Goff", "[•••, 13 caractères]")]
    [InlineData("x", "[•••, 1 caractère]")]
    [InlineData("", "[•••, 0 caractères]")]
    public void A_mask_tells_the_length_only(string value, string mask) => Assert.Equal(mask, PersonalMask.Of(value));

    private static string Name(string value) => new Pseudonymizer(Key, "a", PersonalKind.Name).Of(value).Hex;
}
