#pragma once

#include <array>
#include <string_view>

/// Who they are and what they say. Nothing here is shown as anything but what a person has typed.
namespace callroom::traffic::script {

inline constexpr std::array<std::string_view, 12> agents{"Amara Okafor", "Ben Castillo", "Chiara Rossi", "Deniz Aydin",
                                                         "Elif Kaya",    "Farid Haddad", "Greta Lind",   "Hugo Moreau",
                                                         "Ines Duarte",  "Jonas Weber",  "Kavya Menon",  "Li Wei"};

inline constexpr std::array<std::string_view, 16> firstNames{"Alma",   "Boris", "Carla", "Dario", "Emma", "Felix",
                                                             "Gloria", "Henry", "Irene", "Jakob", "Kim",  "Lena",
                                                             "Mateo",  "Nora",  "Oskar", "Paula"};
inline constexpr std::array<std::string_view, 16> lastNames{"Abel",   "Brandt", "Costa",   "Diaz",   "Engel", "Fischer",
                                                            "Garcia", "Hansen", "Ibrahim", "Jansen", "Koch",  "Lopez",
                                                            "Meyer",  "Novak",  "Olsen",   "Petrov"};

inline constexpr std::array<std::string_view, 8> subjects{
    "Where is my order?", "The invoice is wrong",       "I cannot sign in",       "Change of address",
    "A part is missing",  "How do I return something?", "The app stops at start", "An offer for ten people"};

inline constexpr std::array<std::string_view, 10> customerLines{"Hello, I have a question about my last order.",
                                                                "The number is on the confirmation, wait a moment.",
                                                                "It should have come on Tuesday.",
                                                                "I have tried that already, it did not help.",
                                                                "Could you look at the invoice, please?",
                                                                "Yes, that is the right address.",
                                                                "How long will it take?",
                                                                "That would be fine.",
                                                                "Is there anything I have to send you?",
                                                                "Thank you, that helps."};
inline constexpr std::array<std::string_view, 10> agentLines{
    "Good day, how can I help you?",        "Let me look that up for you.",
    "May I have the order number, please?", "I can see it here, one moment.",
    "I have sent it on to our warehouse.",  "You will get a confirmation by e-mail.",
    "Could you try it once more?",          "It will be with you in two days.",
    "I have corrected the invoice.",        "Is there anything else I can do for you?"};

inline constexpr std::array<std::string_view, 6> notes{"Sent the invoice again.", "Replacement on its way.",
                                                       "Password was reset.",     "Address corrected.",
                                                       "Wants a call next week.", "Explained how to return it."};
inline constexpr std::array<std::string_view, 4> dispositions{"resolved", "resolved", "follow_up", "escalated"};
inline constexpr std::array<std::string_view, 4> comments{"Quick and friendly.", "It took a while.", "Solved at once.",
                                                          "Thank you!"};

} // namespace callroom::traffic::script
