"""The screens. They show a `View` and pass on what the player wants; every rule is in `quiz.game`.

`app` the application · `keys` every key and command, once · `content` all data that becomes text on a
screen · `wording` sentences about rounds · `theme`, `quiz.tcss` all looks · `screens/`, `widgets/` one class
a file.
"""
